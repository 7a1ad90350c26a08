export HTTPS_PROXY=http://proxy.example:8080
export NODE_USE_ENV_PROXY=1
node check.mjs
