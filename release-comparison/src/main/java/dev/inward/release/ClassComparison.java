package dev.inward.release;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiParameter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the public classes of the exported packages with the released ones, by japicmp. */
final class ClassComparison {

  private final String remedy;
  private final List<Violation> violations = new ArrayList<>();

  private ClassComparison(String remedy) {
    this.remedy = remedy;
  }

  /** Returns what the current classes break. */
  static List<Violation> violations(Release released, Release current) throws IOException {
    SemanticVersion earlier = SemanticVersion.of(released.version());
    if (SemanticVersion.of(current.version()).mayBreak(earlier)) {
      return List.of();
    }
    ClassComparison comparison = new ClassComparison(earlier.remedy("the version of the POMs"));
    comparison.compare(released, current);
    return comparison.violations;
  }

  private void compare(Release released, Release current) throws IOException {
    Set<String> exported = exports(released);
    Set<String> exportedNow = exports(current);
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setNoAnnotations(true);
    // The libraries are not among the jars.
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    for (JApiClass type :
        new JarArchiveComparator(options).compare(archives(released), archives(current))) {
      String name = type.getFullyQualifiedName();
      if (exported.contains(packageOf(name)) && exportedNow.contains(packageOf(name))) {
        compare(name, type);
      }
    }
    exported.removeAll(exportedNow);
    exported.forEach(name -> breaks(name, "the package is no longer exported"));
  }

  private void compare(String name, JApiClass type) {
    report(name, type);
    if (type.getChangeStatus() != JApiChangeStatus.REMOVED) {
      report(name, type.getSuperclass());
      type.getInterfaces().forEach(parent -> report(name, parent));
      type.getFields().forEach(field -> report(name + "." + field.getName(), field));
      type.getConstructors().forEach(made -> report(name + "." + signature(made), made));
      type.getMethods().forEach(method -> report(name + "." + signature(method), method));
    }
  }

  private void report(String at, JApiCompatibility element) {
    element.getCompatibilityChanges().stream()
        .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
        .map(change -> change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .distinct()
        .forEach(change -> breaks(at, change));
  }

  private void breaks(String at, String problem) {
    violations.add(new Violation("the Java API", at, problem, remedy));
  }

  private static String signature(JApiBehavior behavior) {
    return behavior.getParameters().stream()
        .map(JApiParameter::getType)
        .collect(Collectors.joining(", ", behavior.getName() + "(", ")"));
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static Set<String> exports(Release release) {
    return ModuleFinder.of(release.folder()).findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JApiCmpArchive> archives(Release release) throws IOException {
    return release.jars().stream()
        .map(jar -> new JApiCmpArchive(jar.toFile(), release.version()))
        .toList();
  }
}
