NODE_OPTIONS=--experimental-vm-modules npx jest
