package dev.inward.conformance.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeAnnotationNode;
import org.objectweb.asm.util.TraceSignatureVisitor;

/** The line for a type, a field or a method. */
final class ApiLine {

  /** JSpecify's annotations, each of which changes what a caller may pass or receive. */
  private static final String NULLNESS = "Lorg/jspecify/annotations/";

  private static final Map<Integer, String> MODIFIERS = new LinkedHashMap<>();

  static {
    MODIFIERS.put(Opcodes.ACC_PUBLIC, "public");
    MODIFIERS.put(Opcodes.ACC_PROTECTED, "protected");
    MODIFIERS.put(Opcodes.ACC_STATIC, "static");
    MODIFIERS.put(Opcodes.ACC_ABSTRACT, "abstract");
    MODIFIERS.put(Opcodes.ACC_FINAL, "final");
  }

  private ApiLine() {}

  /** Returns the binary name of a class. */
  static String name(String internal) {
    return internal.replace('/', '.');
  }

  /** Returns the name of a method with its erased parameter types. */
  static String name(MethodNode method, String type) {
    String name =
        method.name.equals("<init>")
            ? type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
            : method.name;
    return Arrays.stream(Type.getArgumentTypes(method.desc))
        .map(Type::getClassName)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** Returns the access flags; a nested class keeps its own in the list of inner classes. */
  static int access(ClassNode node) {
    return node.innerClasses.stream()
        .filter(inner -> inner.name.equals(node.name))
        .mapToInt(inner -> inner.access)
        .findFirst()
        .orElse(node.access);
  }

  /** Returns the enclosing class, or an empty string for a top-level class. */
  static String outer(ClassNode node) {
    return node.innerClasses.stream()
        .filter(inner -> inner.name.equals(node.name))
        .map((InnerClassNode inner) -> inner.outerName == null ? "" : inner.outerName)
        .findFirst()
        .orElse("");
  }

  static String of(ClassNode node) {
    if (node.name.endsWith("/package-info")) {
      return line("package", annotations(node.visibleAnnotations));
    }
    int access = access(node);
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    boolean isEnum = (access & Opcodes.ACC_ENUM) != 0;
    String signature =
        node.signature != null
            ? node.signature
            : "L"
                + node.superName
                + ";"
                + node.interfaces.stream()
                    .map(name -> "L" + name + ";")
                    .collect(Collectors.joining());
    TraceSignatureVisitor visitor = new TraceSignatureVisitor(access);
    new SignatureReader(signature).accept(visitor);
    String kind =
        (access & Opcodes.ACC_ANNOTATION) != 0
            ? "@interface"
            : isInterface ? "interface" : isEnum ? "enum" : "class";
    List<String> permitted =
        node.permittedSubclasses == null
            ? List.of()
            : node.permittedSubclasses.stream().map(ApiLine::name).sorted().toList();
    return line(
        modifiers(isInterface ? access & ~Opcodes.ACC_ABSTRACT : access),
        permitted.isEmpty() ? "" : "sealed",
        (access & Opcodes.ACC_RECORD) != 0 || "java/lang/Record".equals(node.superName)
            ? "record"
            : kind,
        visitor.getDeclaration().strip(),
        permitted.isEmpty() ? "" : "permits " + String.join(", ", permitted),
        annotations(node.visibleAnnotations),
        nullness(node.visibleTypeAnnotations),
        deprecated(node.access));
  }

  static String of(FieldNode field) {
    TraceSignatureVisitor visitor = new TraceSignatureVisitor(field.access);
    new SignatureReader(field.signature == null ? field.desc : field.signature).acceptType(visitor);
    return line(
        modifiers(field.access),
        (field.access & Opcodes.ACC_ENUM) != 0 ? "enum constant" : visitor.getDeclaration(),
        field.value == null ? "" : "= " + field.value,
        annotations(field.visibleAnnotations),
        nullness(field.visibleTypeAnnotations),
        deprecated(field.access));
  }

  static String of(MethodNode method) {
    TraceSignatureVisitor visitor = new TraceSignatureVisitor(0);
    new SignatureReader(method.signature == null ? method.desc : method.signature).accept(visitor);
    String exceptions =
        visitor.getExceptions() != null
            ? visitor.getExceptions()
            : method.exceptions.stream().map(ApiLine::name).collect(Collectors.joining(", "));
    return line(
        modifiers(method.access),
        visitor.getDeclaration(),
        method.name.equals("<init>") ? "" : visitor.getReturnType(),
        (method.access & Opcodes.ACC_VARARGS) != 0 ? "varargs" : "",
        exceptions.isEmpty() ? "" : "throws " + exceptions,
        method.annotationDefault == null ? "" : "default " + method.annotationDefault,
        annotations(method.visibleAnnotations),
        nullness(method.visibleTypeAnnotations),
        deprecated(method.access));
  }

  private static String line(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String modifiers(int access) {
    return MODIFIERS.entrySet().stream()
        .filter(modifier -> (access & modifier.getKey()) != 0)
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" "));
  }

  private static String deprecated(int access) {
    return (access & Opcodes.ACC_DEPRECATED) != 0 ? "deprecated" : "";
  }

  private static String annotations(@Nullable List<AnnotationNode> annotations) {
    return annotations == null
        ? ""
        : annotations.stream()
            .filter(annotation -> !annotation.desc.equals("Ljava/lang/Deprecated;"))
            .map(annotation -> "@" + Type.getType(annotation.desc).getClassName())
            .sorted()
            .collect(Collectors.joining(" "));
  }

  /** Returns the nullness annotations with their positions: {@code @Nullable(return, 0)}. */
  private static String nullness(@Nullable List<TypeAnnotationNode> annotations) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (TypeAnnotationNode annotation :
        annotations == null ? List.<TypeAnnotationNode>of() : annotations) {
      if (annotation.desc.startsWith(NULLNESS)) {
        String name = annotation.desc.substring(NULLNESS.length(), annotation.desc.length() - 1);
        places.computeIfAbsent(name, key -> new ArrayList<>()).add(place(annotation));
      }
    }
    return places.entrySet().stream()
        .map(
            entry ->
                "@"
                    + entry.getKey()
                    + "("
                    + entry.getValue().stream().sorted().collect(Collectors.joining(", "))
                    + ")")
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String place(TypeAnnotationNode annotation) {
    TypeReference reference = new TypeReference(annotation.typeRef);
    TypePath path = annotation.typePath;
    String where =
        switch (reference.getSort()) {
          case TypeReference.FIELD -> "";
          case TypeReference.METHOD_RETURN -> "return";
          case TypeReference.METHOD_FORMAL_PARAMETER ->
              Integer.toString(reference.getFormalParameterIndex());
          default -> "at " + Integer.toHexString(annotation.typeRef);
        };
    return (where + (path == null ? "" : " " + path)).strip();
  }
}
