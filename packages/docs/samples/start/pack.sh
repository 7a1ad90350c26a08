npx pnpm --dir packages/client pack --pack-destination ~/packages
npx pnpm --dir packages/sandbox pack --pack-destination ~/packages
