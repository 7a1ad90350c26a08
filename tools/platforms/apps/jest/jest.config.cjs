module.exports = {
  preset: "ts-jest",
  testEnvironment: "node",
  // The sources name the file that the compiler makes of another.
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
};
