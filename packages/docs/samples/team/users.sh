curl --fail-with-body --silent --header "X-Sandbox-Key: $SANDBOX_CONTROL_KEY" "$IDAAS_BASE_URL/_sandbox/users"
