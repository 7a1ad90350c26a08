import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import org.openapitools.client.ApiClient;
import org.openapitools.client.JSON;
import org.openapitools.client.api.AdminAuthApi;
import org.openapitools.client.api.FaceApi;
import org.openapitools.client.api.UsersApi;
import org.openapitools.client.model.AdminApiAuthentication;
import org.openapitools.client.model.AdminApiAuthenticationResult;
import org.openapitools.client.model.FaceAuthenticator;
import org.openapitools.client.model.FaceCreateParms;
import org.openapitools.client.model.FaceCreateResponse;
import org.openapitools.client.model.FaceEncryptedToken;
import org.openapitools.client.model.FaceStatus;
import org.openapitools.client.model.FaceUpdateParms;
import org.openapitools.client.model.UserGetParms;

/** Makes the journey with the client that OpenAPI Generator makes for Java. */
public class Journey {
  /** Reads both forms of the vendor's dates: with an offset such as Z, +00:00 or +0000. */
  private static final DateTimeFormatter DATES =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .parseLenient()
          .appendOffset("+HH:MM", "Z")
          .toFormatter();

  public static void main(String[] args) throws Exception {
    JSON.setOffsetDateTimeFormat(DATES);
    String baseUrl = System.getenv("BASE_URL");
    AdminApiAuthentication credentials =
        new AdminApiAuthentication()
            .applicationId(System.getenv("APPLICATION_ID"))
            .sharedSecret(System.getenv("SHARED_SECRET"));
    AdminApiAuthenticationResult authenticated = new AdminAuthApi(clientOf(baseUrl, null)).authenticateAdminApiUsingPOST(credentials);
    require(authenticated.getExpirationTime().isAfter(OffsetDateTime.now()), "a token that lasts");
    String token = authenticated.getAuthToken();
    ok("authenticate");

    UserGetParms name = new UserGetParms().userId(System.getenv("LOGIN_NAME"));
    String userid = new UsersApi(clientOf(baseUrl, token)).userByUseridUsingPOST(name).getId();
    ok("find the user");

    FaceApi faces = new FaceApi(clientOf(baseUrl, token));
    FaceCreateResponse mobile =
        faces.createFaceAuthenticatorUsingPOST(
            userid, new FaceCreateParms().deliverActivationEmail(true).returnQRCode(true));
    require("ACTIVATING".equals(mobile.getStatus().getValue()), "a face that is ACTIVATING");
    require(mobile.getActivationQRCode() != null, "a QR code");
    FaceEncryptedToken stored = new FaceEncryptedToken().customerUserId("customer-4711").encryptedBiometricToken("QUJDRA==");
    FaceCreateResponse active =
        faces.createFaceAuthenticatorUsingPOST(userid, new FaceCreateParms().encryptedBiometricToken(stored));
    ok("create");

    FaceAuthenticator older =
        faces.createFaceUsingPOST(
            userid, new FaceCreateParms().workflowRunId("a9d2c7f1-3b58-47e6-b0c4-8e1f6d5a2b73"));
    ok("create version 1");

    require(faces.getFacesUsingGET(userid).size() == 3, "three faces");
    ok("list");

    FaceUpdateParms change =
        new FaceUpdateParms()
            .id(active.getId())
            .status(FaceStatus.DISABLED)
            .expiry(OffsetDateTime.now().plusDays(9));
    faces.updateFaceUsingPUT(userid, change);
    for (FaceAuthenticator face : faces.getFacesUsingGET(userid)) {
      boolean isDisabled = "DISABLED".equals(face.getStatus().getValue());
      require(isDisabled == face.getId().equals(active.getId()), "one face that is DISABLED");
    }
    ok("update by id");

    require(faces.getUserFaceSettingsUsingGET(userid).getLifetime() == 180, "a lifetime of 180 days");
    ok("settings");

    faces.sendFaceActivationEmailUsingPUT(mobile.getId());
    ok("e-mail");

    String odd = System.getenv("ODD_URL");
    FaceAuthenticator unknown =
        new FaceApi(clientOf(odd + "/status", token)).getFacesUsingGET(userid).get(0);
    System.out.println("odd status: `" + unknown.getStatus() + "`");
    OffsetDateTime date =
        new FaceApi(clientOf(odd + "/date", token)).getFacesUsingGET(userid).get(0).getCreated();
    require(date.isEqual(OffsetDateTime.parse("2026-11-02T09:14:07.328Z")), "the date with +0000");
    System.out.println("odd date: a date");

    for (String id : Arrays.asList(mobile.getId(), active.getId(), older.getId())) faces.deleteFaceUsingDELETE(id);
    require(faces.getFacesUsingGET(userid).isEmpty(), "no face");
    ok("delete");
    // The HTTP client keeps threads for a minute.
    System.exit(0);
  }

  private static ApiClient clientOf(String url, String token) {
    ApiClient client = new ApiClient().setBasePath(url);
    if (token != null) client.setApiKey(token);
    return client;
  }

  private static void ok(String step) {
    System.out.println("ok " + step);
  }

  private static void require(boolean holds, String what) {
    if (!holds) throw new IllegalStateException("Expected " + what + ".");
  }
}
