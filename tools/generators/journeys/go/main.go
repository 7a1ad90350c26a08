// Makes the journey with the client that OpenAPI Generator makes for Go.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"time"

	faceapi "github.com/example/faceapi"
)

func ok(step string) { fmt.Println("ok " + step) }

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func require(holds bool, what string) {
	if !holds {
		check(fmt.Errorf("expected %s", what))
	}
}

func clientOf(url string) *faceapi.APIClient {
	configuration := faceapi.NewConfiguration()
	configuration.Servers = faceapi.ServerConfigurations{{URL: url}}
	configuration.HTTPClient = &http.Client{Transport: rfc3339Dates{}}
	return faceapi.NewAPIClient(configuration)
}

func main() {
	client := clientOf(os.Getenv("BASE_URL"))
	credentials := faceapi.NewAdminApiAuthentication(os.Getenv("APPLICATION_ID"), os.Getenv("SHARED_SECRET"))
	authenticated, _, err := client.AdminAuthAPI.AuthenticateAdminApiUsingPOST(context.Background()).AdminApiAuthentication(*credentials).Execute()
	check(err)
	token := faceapi.APIKey{Key: authenticated.GetAuthToken()}
	ctx := context.WithValue(context.Background(), faceapi.ContextAPIKeys, map[string]faceapi.APIKey{"AdminAPIAuthentication": token})
	ok("authenticate")

	user, _, err := client.UsersAPI.UserByUseridUsingPOST(ctx).UserGetParms(*faceapi.NewUserGetParms(os.Getenv("LOGIN_NAME"))).Execute()
	check(err)
	userid := user.GetId()
	ok("find the user")

	faces := client.FaceAPI
	mobileFlow := faceapi.FaceCreateParms{DeliverActivationEmail: faceapi.PtrBool(true), ReturnQRCode: faceapi.PtrBool(true)}
	mobile, _, err := faces.CreateFaceAuthenticatorUsingPOST(ctx, userid).FaceCreateParms(mobileFlow).Execute()
	check(err)
	require(mobile.GetStatus() == "ACTIVATING" && mobile.GetActivationQRCode() != "", "a face that is ACTIVATING, with a QR code")
	storedFlow := faceapi.FaceCreateParms{EncryptedBiometricToken: faceapi.NewFaceEncryptedToken("customer-4711", "QUJDRA==")}
	active, _, err := faces.CreateFaceAuthenticatorUsingPOST(ctx, userid).FaceCreateParms(storedFlow).Execute()
	check(err)
	ok("create")

	webFlow := faceapi.FaceCreateParms{WorkflowRunId: faceapi.PtrString("a9d2c7f1-3b58-47e6-b0c4-8e1f6d5a2b73")}
	older, _, err := faces.CreateFaceUsingPOST(ctx, userid).FaceCreateParms(webFlow).Execute()
	check(err)
	ok("create version 1")

	list := func(client *faceapi.APIClient) []faceapi.FaceAuthenticator {
		found, _, err := client.FaceAPI.GetFacesUsingGET(ctx, userid).Execute()
		check(err)
		return found
	}
	require(len(list(client)) == 3, "three faces")
	ok("list")

	update := faceapi.FaceUpdateParms{
		Id:     faceapi.PtrString(active.GetId()),
		Status: faceapi.FACESTATUS_DISABLED.Ptr(),
		Expiry: faceapi.PtrTime(time.Now().AddDate(0, 0, 9)),
	}
	_, err = faces.UpdateFaceUsingPUT(ctx, userid).FaceUpdateParms(update).Execute()
	check(err)
	for _, face := range list(client) {
		require((face.GetStatus() == "DISABLED") == (face.GetId() == active.GetId()), "one face that is DISABLED")
	}
	ok("update by id")

	settings, _, err := faces.GetUserFaceSettingsUsingGET(ctx, userid).Execute()
	check(err)
	require(settings.GetLifetime() == 180, "a lifetime of 180 days")
	ok("settings")

	_, err = faces.SendFaceActivationEmailUsingPUT(ctx, mobile.GetId()).Execute()
	check(err)
	ok("e-mail")

	odd := os.Getenv("ODD_URL")
	status := list(clientOf(odd + "/status"))[0]
	fmt.Println("odd status: the text as it is, " + status.GetStatus())
	date := list(clientOf(odd + "/date"))[0]
	require(date.GetCreated().Equal(time.Date(2026, 11, 2, 9, 14, 7, 328e6, time.UTC)), "the date with +0000")
	fmt.Println("odd date: a date, by the transport")

	for _, id := range []string{mobile.GetId(), active.GetId(), older.GetId()} {
		_, err = faces.DeleteFaceUsingDELETE(ctx, id).Execute()
		check(err)
	}
	require(len(list(client)) == 0, "no face")
	ok("delete")
}
