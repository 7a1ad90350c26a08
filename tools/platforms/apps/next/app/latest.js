import { isFaceError } from "@idaas-face/client";
import { faces } from "./faces";

/** Lists the faces of the user in the environment, and tells how that failed. */
export async function latest(caller) {
  try {
    return await faces.list(process.env.USER_UUID);
  } catch (error) {
    console.log(`${caller} failed ${isFaceError(error) ? "otherwise" : "as it is"}: ${error.digest}`);
    throw error;
  }
}
