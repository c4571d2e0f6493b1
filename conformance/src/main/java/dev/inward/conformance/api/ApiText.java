package dev.inward.conformance.api;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The public API of a module as text, one line for each exported package and for each public or
 * protected type and member of those packages. A line is a name, a colon and the declaration.
 */
public record ApiText(Map<String, String> lines) {

  private static final String BETWEEN = ": ";

  /** Reads the compiled classes of a module. */
  public static ApiText of(ApiModule module) throws IOException {
    return of(module.descriptor(), module.classes());
  }

  /** Reads the given classes as those of a module. */
  static ApiText of(ModuleDescriptor descriptor, Collection<byte[]> compiled) {
    Map<String, String> lines = new TreeMap<>();
    lines.put("module " + descriptor.name(), "");
    for (ModuleDescriptor.Exports exports : descriptor.exports()) {
      if (!exports.isQualified()) {
        lines.put("exports " + exports.source(), "");
      }
    }
    for (ModuleDescriptor.Requires requires : descriptor.requires()) {
      if (requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
        lines.put("requires transitive " + requires.name(), "");
      }
    }
    for (ModuleDescriptor.Provides provides : descriptor.provides()) {
      lines.put("provides " + provides.service(), String.join(", ", provides.providers()));
    }
    Set<String> exported =
        descriptor.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    Map<String, ClassNode> classes = new TreeMap<>();
    for (byte[] bytes : compiled) {
      ClassNode node = new ClassNode();
      new ClassReader(bytes)
          .accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      classes.put(node.name, node);
    }
    for (ClassNode node : classes.values()) {
      if (isShown(node, exported, classes)) {
        add(node, exported, classes, lines);
      }
    }
    return new ApiText(lines);
  }

  private static void add(
      ClassNode shown,
      Set<String> exported,
      Map<String, ClassNode> classes,
      Map<String, String> lines) {
    String type = ApiLine.name(shown.name);
    lines.put(type, ApiLine.of(shown));
    boolean isFinal = (shown.access & Opcodes.ACC_FINAL) != 0;
    ClassNode node = shown;
    // A type exposes the members of a superclass that is not public as its own.
    while (node != null) {
      for (FieldNode field : node.fields) {
        if (isShown(field.access, isFinal)) {
          lines.putIfAbsent(type + "." + field.name, ApiLine.of(field));
        }
      }
      for (MethodNode method : node.methods) {
        boolean isMade = method.name.startsWith("<");
        if (isShown(method.access, isFinal) && !(isMade && node != shown)) {
          lines.putIfAbsent(type + "." + ApiLine.name(method, type), ApiLine.of(method));
        }
      }
      ClassNode parent = node.superName == null ? null : classes.get(node.superName);
      node = parent == null || isShown(parent, exported, classes) ? null : parent;
    }
  }

  private static boolean isShown(int access, boolean isFinal) {
    return (access & Opcodes.ACC_SYNTHETIC) == 0
        && ((access & Opcodes.ACC_PUBLIC) != 0
            || (!isFinal && (access & Opcodes.ACC_PROTECTED) != 0));
  }

  private static boolean isShown(
      ClassNode node, Set<String> exported, Map<String, ClassNode> classes) {
    int slash = node.name.lastIndexOf('/');
    if (slash < 0 || !exported.contains(node.name.substring(0, slash).replace('/', '.'))) {
      return false;
    }
    if (node.name.endsWith("/package-info")) {
      return true;
    }
    int access = ApiLine.access(node);
    if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0
        || (access & Opcodes.ACC_SYNTHETIC) != 0
        || node.outerMethod != null) {
      return false;
    }
    ClassNode outer = classes.get(ApiLine.outer(node));
    return outer == null || isShown(outer, exported, classes);
  }

  /** Returns the lines, sorted. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines.forEach(
        (name, value) -> {
          text.append(name).append(value.isEmpty() ? "" : BETWEEN + value).append('\n');
        });
    return text.toString();
  }
}
