package example.kiosk;

import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The routes of the contract. No route returns a call that could be sent twice. */
interface KioskApi {

  @POST("/json/buy")
  @Headers("Accept: application/json")
  PreparedCall buyPaperJson(@Tag Operation operation, @Body RequestBody body);

  @POST("/xml/buy")
  @Headers("Accept: application/xml")
  PreparedCall buyPaperXml(@Tag Operation operation, @Body RequestBody body);

  @GET("/gate/{username}/{password}/buy")
  @Headers("Accept: text/csv")
  PreparedCall buyPaperBlindly(
      @Tag Operation operation,
      @Path("username") String username,
      @Path("password") String password);

  @POST("/api")
  @Headers("Accept: application/xml")
  PreparedCall orderPapers(@Tag Operation operation, @Body RequestBody body);

  @POST("/api")
  @Headers("Accept: application/xml")
  PreparedCall redirectPapers(@Tag Operation operation, @Body RequestBody body);

  @POST("/api")
  @Headers("Accept: application/xml")
  PreparedCall isOpen(@Tag Operation operation, @Body RequestBody body);
}
