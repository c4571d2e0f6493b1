package dev.inward.sandbox;

import static java.util.Objects.requireNonNull;

import dev.inward.contract.manifest.Sample;
import dev.inward.sandbox.Refusals.Form;
import dev.inward.sandbox.body.BodyTree;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The recorded failures of an operation in all media types, from which refusals are built. */
final class FailureTemplates {

  private final DeclaredOperation operation;
  private final Codes codes;
  private final Map<String, BodyTree> templates = new HashMap<>();
  private final Map<String, RecordedBodies> recorded = new HashMap<>();

  /** The texts that are recorded with codes. They say more than the contract's descriptions. */
  private final Map<String, String> texts = new HashMap<>();

  FailureTemplates(DeclaredOperation operation, Recordings recordings, Codes codes) {
    this.operation = operation;
    this.codes = codes;
    operation
        .refuses()
        .forms()
        .forEach(
            (mediaType, form) -> {
              BodyTree template =
                  BodyTree.read(mediaType, recordings.sample(form.sample(), form.place()).body());
              check(form, template);
              templates.put(mediaType, template);
              RecordedBodies bodies = new RecordedBodies();
              recorded.put(mediaType, bodies);
              recordings
                  .failures(operation.operations(), mediaType)
                  .forEach(sample -> add(form, sample, bodies));
            });
  }

  private static void check(Form form, BodyTree template) {
    for (String pointer : form.code()) {
      check(form, template, pointer);
    }
    if (form.text() != null) {
      check(form, template, form.text());
    }
  }

  private static void check(Form form, BodyTree template, String pointer) {
    if (template.text(pointer) == null) {
      throw form.place()
          .problem(String.format(Locale.ROOT, "the sample %s has no %s", form.sample(), pointer));
    }
  }

  private void add(Form form, Sample sample, RecordedBodies bodies) {
    byte[] body = sample.body();
    BodyTree tree = BodyTree.read(sample.mediaType(), body);
    bodies.add(tree, body);
    String code = form.code().isEmpty() ? null : tree.text(form.code().get(0));
    String text = form.text() == null ? null : tree.text(form.text());
    if (code != null && text != null) {
      texts.putIfAbsent(code, text);
    }
  }

  /** Returns the media types in which a call can be refused. */
  boolean has(String mediaType) {
    return templates.containsKey(mediaType);
  }

  /** Builds the body of a refusal by a code, or by a text if the form has no place for a code. */
  byte[] body(String mediaType, String code) {
    Form form = requireNonNull(operation.refuses().forms().get(mediaType));
    BodyTree tree = requireNonNull(templates.get(mediaType)).copy();
    form.code().forEach(pointer -> tree.set(pointer, code));
    if (form.text() != null) {
      tree.set(form.text(), form.code().isEmpty() ? code : text(code));
    }
    return requireNonNull(recorded.get(mediaType)).bytes(tree);
  }

  private String text(String code) {
    return texts.getOrDefault(code, codes.description(code));
  }
}
