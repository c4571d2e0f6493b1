package example.torture;

import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The routes of the contract. No route returns a call that could be sent twice. */
interface TortureApi {

  @GET(
      "/styles/{simple}/{label}/{matrix}/{list}/{labels}/{labelsExploded}/{matrices}/{matricesExploded}/{object}/{objectExploded}/{labelObject}/{matrixObject}/{value2nd}")
  PreparedCall styles(
      @Tag Operation operation,
      @Path("simple") String simple,
      @Path(value = "label", encoded = true) String label,
      @Path(value = "matrix", encoded = true) String matrix,
      @Path(value = "list", encoded = true) String list,
      @Path(value = "labels", encoded = true) String labels,
      @Path(value = "labelsExploded", encoded = true) String labelsExploded,
      @Path(value = "matrices", encoded = true) String matrices,
      @Path(value = "matricesExploded", encoded = true) String matricesExploded,
      @Path(value = "object", encoded = true) String object,
      @Path(value = "objectExploded", encoded = true) String objectExploded,
      @Path(value = "labelObject", encoded = true) String labelObject,
      @Path(value = "matrixObject", encoded = true) String matrixObject,
      @Path("value2nd") String value2nd,
      @Query("form") @Nullable List<String> form,
      @Query(value = "joined", encoded = true) @Nullable String joined,
      @Query(value = "spaced", encoded = true) @Nullable String spaced,
      @Query(value = "piped", encoded = true) @Nullable String piped,
      @QueryMap Map<String, String> deep,
      @QueryMap Map<String, String> members,
      @Query(value = "flat", encoded = true) @Nullable String flat,
      @Query("number") @Nullable String number,
      @Query("plus") @Nullable String plus,
      @Query("filter[name]") @Nullable String filterName,
      @Header("X-List") @Nullable String xList,
      @Header("X-Object") @Nullable String xObject,
      @Header("Cookie") @Nullable String cookie);

  @POST("/names/{operation}")
  @Headers("Accept: text/plain; charset=utf-8")
  PreparedCall importCall(
      @Tag Operation operation,
      @Header("Authorization") @Nullable String authorization,
      @Path("operation") String operation2,
      @Query("body") @Nullable String body,
      @Query("authorization") @Nullable String authorization2,
      @Query("cookie") @Nullable String cookie,
      @Query("apiKey") @Nullable String apiKey,
      @Query("settings") @Nullable String settings,
      @Query("request") @Nullable String request,
      @Query("response") @Nullable String response,
      @Query("api") @Nullable String api,
      @Body RequestBody body2);

  @POST("/close")
  @Headers("Accept: text/plain; charset=utf-8")
  PreparedCall closeCall(
      @Tag Operation operation,
      @Header("Authorization") @Nullable String authorization,
      @Query("key") String apiKey);

  @HTTP(method = "DELETE", path = "/transport", hasBody = true)
  PreparedCall transportCall(@Tag Operation operation, @Body RequestBody body);

  @GET("/deep/elsewhere/")
  @Headers("Accept: application/json")
  PreparedCall call404Elsewhere(@Tag Operation operation);

  @PUT("/elsewhere/")
  @Headers("Accept: application/octet-stream")
  PreparedCall putBytes(@Tag Operation operation, @Body RequestBody body);

  @PATCH("/elsewhere/")
  @Headers("Accept: application/json")
  PreparedCall patchElsewhere(@Tag Operation operation, @Body RequestBody body);

  @POST("/judged")
  @Headers("Accept: application/json")
  PreparedCall judged(
      @Tag Operation operation, @Header("X-Key") String apiKey, @Body RequestBody body);

  @POST("/everything")
  @Headers("Accept: application/json")
  PreparedCall everything(@Tag Operation operation, @Body RequestBody body);
}
