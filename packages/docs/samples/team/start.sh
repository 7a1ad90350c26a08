# PGPASSWORD and SANDBOX_CONTROL_KEY are in the environment, from wherever you keep secrets.
idaas-face-sandbox --host "$SANDBOX_HOST" --port "$SANDBOX_PORT" --seed seed.json --database-url "$DATABASE_URL"
