package main

import (
	"bytes"
	"io"
	"net/http"
	"regexp"
)

// rfc3339Dates gives the vendor's dates that end in +0000 the colon that time.Time asks for.
type rfc3339Dates struct{}

var withoutColon = regexp.MustCompile(`("\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d)(\d\d")`)

func (rfc3339Dates) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	body = withoutColon.ReplaceAll(body, []byte("$1:$2"))
	response.Body = io.NopCloser(bytes.NewReader(body))
	response.ContentLength = int64(len(body))
	return response, nil
}
