package dev.inward.conformance.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;
import org.junit.platform.engine.support.hierarchical.Node;

/**
 * Runs {@link ChainTest}: each of {@link Checks#all} with the specs of each vendor, tagged with the
 * id of the check. Jupiter's dynamic tests cannot have tags, so they cannot be selected by an id.
 */
public final class ChainTestEngine extends HierarchicalTestEngine<EngineExecutionContext> {

  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");
  private static final ClassSource SOURCE = ClassSource.from(ChainTest.class);

  @Override
  public String getId() {
    return "inward-chain";
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId engineId) {
    EngineDescriptor engine = new EngineDescriptor(engineId, "Checks of the chain");
    boolean isSelected =
        request.getSelectorsByType(ClassSelector.class).stream()
            .anyMatch(selector -> selector.getClassName().equals(ChainTest.class.getName()));
    if (isSelected) {
      TestDescriptor chain = new ChainDescriptor(engineId.append("class", "ChainTest"));
      engine.addChild(chain);
      for (Check check : Checks.all()) {
        for (String vendor : VENDORS) {
          UniqueId id = chain.getUniqueId().append("check", check.id()).append("vendor", vendor);
          chain.addChild(new CheckDescriptor(id, check, vendor));
        }
      }
    }
    return engine;
  }

  @Override
  protected EngineExecutionContext createExecutionContext(ExecutionRequest request) {
    return new EngineExecutionContext() {};
  }

  private static final class ChainDescriptor extends AbstractTestDescriptor
      implements Node<EngineExecutionContext> {

    ChainDescriptor(UniqueId id) {
      super(id, ChainTest.class.getSimpleName(), SOURCE);
    }

    @Override
    public Type getType() {
      return Type.CONTAINER;
    }
  }

  private static final class CheckDescriptor extends AbstractTestDescriptor
      implements Node<EngineExecutionContext> {

    private final Check check;
    private final String vendor;

    CheckDescriptor(UniqueId id, Check check, String vendor) {
      super(id, "%s %s, %s".formatted(check.id(), check.name(), vendor), SOURCE);
      this.check = check;
      this.vendor = vendor;
    }

    @Override
    public Type getType() {
      return Type.TEST;
    }

    @Override
    public Set<TestTag> getTags() {
      return Set.of(TestTag.create(check.id()));
    }

    @Override
    public EngineExecutionContext execute(
        EngineExecutionContext context, DynamicTestExecutor executor) {
      assertThat(check.violations(VendorSpecs.of(vendor))).as(check.holds()).isEmpty();
      return context;
    }
  }
}
