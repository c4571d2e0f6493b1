package dev.inward.runtime;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** An interface like a generated one, with purchases by POST and by GET, and a read. */
interface ShopApi {

  @POST("/v1/buy/{number}")
  PreparedCall buy(
      @Tag Operation operation,
      @Path("number") String number,
      @Header("X-Key") String key,
      @Body RequestBody body);

  /** The static header makes Retrofit replace the body by one that is not one-shot. */
  @Headers("Content-Type: application/json")
  @POST("/v1/buy/{number}")
  PreparedCall buyWithStaticType(
      @Tag Operation operation, @Path("number") String number, @Body RequestBody body);

  @GET("/v1/buy/{number}/")
  PreparedCall buyByGet(@Tag Operation operation, @Path("number") String number);

  @GET("/v1/list")
  PreparedCall list(@Tag Operation operation);

  @POST("/v1/pay/{token}")
  PreparedCall pay(
      @Tag Operation operation,
      @Path("token") String token,
      @Query("pin") String pin,
      @Header("Authorization") String basic,
      @Body RequestBody body);

  @POST("/v1/search")
  PreparedCall search(@Tag Operation operation, @Body RequestBody body);

  @GET("{a}/{b}/list")
  PreparedCall startsWithParameter(
      @Tag Operation operation,
      @Path(value = "a", encoded = true) String a,
      @Path(value = "b", encoded = true) String b);

  /** A method that no generated interface has. */
  interface Unguarded {
    @GET("/v1/list")
    Call<ResponseBody> list(@Tag Operation operation);
  }
}
