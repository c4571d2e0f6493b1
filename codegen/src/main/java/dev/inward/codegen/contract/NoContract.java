package dev.inward.codegen.contract;

import io.swagger.v3.parser.core.extensions.SwaggerParserExtension;
import io.swagger.v3.parser.core.models.AuthorizationValue;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Says why a file is no contract. OpenAPI Generator asks it when the parsers of OpenAPI made
 * nothing of a file, of which it says only that there were issues.
 */
public final class NoContract implements SwaggerParserExtension {

  private static final String EXPECTED =
      "a contract begins with openapi: 3.0.3, or another version 3.0 or 3.1";

  /** Made by the parser of contracts, by its name. */
  public NoContract() {}

  /**
   * Refuses a file that is no contract.
   *
   * @throws ContractException with the file and the line
   */
  @Override
  public SwaggerParseResult readLocation(
      String location,
      @Nullable List<AuthorizationValue> authorization,
      @Nullable ParseOptions options) {
    if (location.matches("[a-z]{2,}:.*")) {
      return SwaggerParseResult.ofError(
          location + ": this cannot be read, or is no contract; " + EXPECTED);
    }
    Path file = Path.of(location);
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      throw new ContractException(location, "there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new ContractException(location, "this is a folder; name the file of the contract");
    }
    Node root = read(file, name);
    if (!(root instanceof MappingNode document)) {
      throw new ContractException(name, "this is a text or a list; " + EXPECTED);
    }
    String version = text(document, "openapi");
    if (version == null && text(document, "swagger") == null) {
      throw new ContractException(name, "it has neither openapi nor swagger; " + EXPECTED);
    }
    if (version != null && !version.matches("3\\.[01](\\..*)?")) {
      throw new ContractException(name, "OpenAPI " + version + " is not supported; " + EXPECTED);
    }
    return SwaggerParseResult.ofError(name + ": the parser of OpenAPI cannot read it");
  }

  @Override
  public SwaggerParseResult readContents(
      String contract,
      @Nullable List<AuthorizationValue> authorization,
      @Nullable ParseOptions options) {
    return SwaggerParseResult.ofError("this is no contract; " + EXPECTED);
  }

  private static @Nullable Node read(Path file, String name) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new ContractException(
          name, "line " + line + " is neither YAML nor JSON: " + e.getProblem());
    } catch (YAMLException e) {
      throw new ContractException(name, "it is neither YAML nor JSON; " + EXPECTED);
    } catch (IOException e) {
      throw new ContractException(name, "it cannot be read; is it a text file in UTF-8?");
    }
  }

  private static @Nullable String text(MappingNode document, String member) {
    return document.getValue().stream()
        .filter(
            each -> each.getKeyNode() instanceof ScalarNode key && key.getValue().equals(member))
        .map(each -> each.getValueNode() instanceof ScalarNode value ? value.getValue() : "")
        .findFirst()
        .orElse(null);
  }
}
