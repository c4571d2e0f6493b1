package example.pets;

import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The routes of the contract. No route returns a call that could be sent twice. */
interface PetsApi {

  @GET("/v1/pets")
  @Headers("Accept: application/json")
  PreparedCall listPets(
      @Tag Operation operation,
      @Header("X-Key") String apiKey,
      @Query("tags") @Nullable List<String> tags,
      @Query("limit") @Nullable String limit);

  @POST("/v1/pets")
  @Headers("Accept: application/json")
  PreparedCall buyPet(
      @Tag Operation operation, @Header("X-Key") String apiKey, @Body RequestBody body);

  @GET("/v1/pets/{petId}")
  @Headers("Accept: application/json")
  PreparedCall getPet(
      @Tag Operation operation, @Header("X-Key") String apiKey, @Path("petId") String petId);

  @DELETE("/v1/pets/{petId}")
  PreparedCall forgetPet(
      @Tag Operation operation, @Header("X-Key") String apiKey, @Path("petId") String petId);

  @GET("/opening-hours")
  @Headers("Accept: text/plain")
  PreparedCall openingHours(@Tag Operation operation);

  @GET("/v1/pets/{petId}/grooming")
  PreparedCall groomPet(
      @Tag Operation operation, @Header("X-Key") String apiKey, @Path("petId") String petId);
}
