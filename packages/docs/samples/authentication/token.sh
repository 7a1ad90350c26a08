curl --fail-with-body --silent --request POST "$IDAAS_BASE_URL/api/web/v1/adminapi/authenticate" \
  --header "Content-Type: application/json" \
  --data "{\"applicationId\":\"$IDAAS_APPLICATION_ID\",\"sharedSecret\":\"$IDAAS_SHARED_SECRET\"}" \
  | sed 's/.*"authToken":"\([^"]*\)".*/\1/'
