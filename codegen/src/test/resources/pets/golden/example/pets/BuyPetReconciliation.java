package example.pets;

import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.ReconciliationSchedule;
import dev.inward.runtime.Reconciler;
import dev.inward.runtime.Transport;
import dev.inward.runtime.Validation;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Prepares and reconciles {@link PetsClient#buyPet}. */
final class BuyPetReconciliation {

  private final GetPetOperation getPet;
  private final ListPetsOperation listPets;
  private final Reconciler reconciler;

  BuyPetReconciliation(Transport transport, GetPetOperation getPet, ListPetsOperation listPets) {
    this.getPet = getPet;
    this.listPets = listPets;
    this.reconciler =
        transport.reconciler(
            BuyPetOperation.OPERATION,
            new Reconciler.Plan(
                "id",
                null,
                "Nothing says that the list is complete.",
                List.of(
                    new Reconciler.Witness(this::fromGetPet, true, false),
                    new Reconciler.Witness(this::fromListPets, false, true))));
  }

  CompletableFuture<PreparedPurchase<BuyPetRequest>> prepare(BuyPetRequest request) {
    BuyPetRequest tagged =
        request.nickname == null
            ? request.toBuilder().nickname(Reconciler.newTag(20)).build()
            : request;
    return reconciler.prepare(BuyPetOperation.identity(tagged), tagged.nickname)
        .thenApply(pending -> new PreparedPurchase<>(tagged, pending));
  }

  CompletableFuture<Reconciliation> reconcile(
      PendingPurchase pending, ReconciliationSchedule schedule) {
    return reconciler.reconcile(pending, schedule);
  }

  private CompletableFuture<List<Reconciler.Entry>> fromGetPet(PendingPurchase pending) {
    return getPet.callAsync(
        GetPetRequest.builder()
            .petId(Validation.required("id", pending.arguments().get("id")))
            .build())
        .thenApply(
            result -> List.of(new Reconciler.Entry(pending.arguments().get("id"), result.name())));
  }

  private CompletableFuture<List<Reconciler.Entry>> fromListPets(PendingPurchase pending) {
    return listPets.callAsync(ListPetsRequest.builder().build())
        .thenApply(
            result ->
                Reconciler.entries(
                    result.items(),
                    result.additionalProperties(),
                    item ->
                        new Reconciler.Entry(
                            Reconciler.find(
                                pending.arguments().get("id"), item.additionalProperties()),
                            null)));
  }
}
