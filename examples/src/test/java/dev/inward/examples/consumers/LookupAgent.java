package dev.inward.examples.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A Java agent that reports what a program and its libraries look up by reflection. It calls {@link
 * Lookups} with the arguments of each such call, before the call itself. The JDK's own lookups are
 * not reported: a builder of native images knows them.
 */
public final class LookupAgent {

  private static final Type LOOKUPS = Type.getType(Lookups.class);
  private static final Method REPORT =
      new Method(
          "report",
          Type.VOID_TYPE,
          new Type[] {
            Type.getType(String.class), Type.getType(String.class), Type.getType(Object[].class)
          });

  /** The tag of a method of a class in a constant pool. */
  private static final int METHOD_REFERENCE = 10;

  private LookupAgent() {}

  /** Instruments all classes that are loaded from now on, and writes the report at the end. */
  public static void premain(String report, Instrumentation instrumentation) {
    instrumentation.addTransformer(new Transformer());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    Files.write(Path.of(report), Lookups.reported());
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
  }

  private static final class Transformer implements ClassFileTransformer {

    @Override
    public byte @Nullable [] transform(
        ClassLoader loader,
        String name,
        Class<?> redefined,
        ProtectionDomain domain,
        byte[] classFile) {
      if (loader == null || loader == ClassLoader.getPlatformClassLoader() || isOurs(name)) {
        return null;
      }
      try {
        ClassReader reader = new ClassReader(classFile);
        if (!watches(reader)) {
          return null;
        }
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new CallSites(writer, name), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
      } catch (RuntimeException | LinkageError e) {
        // The JVM would silently take the class as it is.
        Lookups.report("not instrumented", name, new Object[] {e.toString()});
        return null;
      }
    }

    /** Looks into the constant pool, because most classes need no change. */
    private static boolean watches(ClassReader reader) {
      char[] buffer = new char[reader.getMaxStringLength()];
      for (int i = 1; i < reader.getItemCount(); i++) {
        int item = reader.getItem(i);
        if (item > 0 && reader.readByte(item - 1) == METHOD_REFERENCE) {
          int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
          if (Lookups.isWatched(
              reader.readClass(item, buffer), reader.readUTF8(nameAndType, buffer))) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean isOurs(String name) {
      return name.startsWith("org/objectweb/asm/")
          || name.startsWith("dev/inward/examples/consumers/Lookup")
          || name.matches(".*/\\$Proxy\\d+"); // The JDK's, which a builder makes beforehand.
    }
  }

  /** Inserts a report before each call that looks something up. */
  private static final class CallSites extends ClassVisitor {

    private final String caller;

    CallSites(ClassVisitor next, String caller) {
      super(Opcodes.ASM9, next);
      this.caller = caller.replace('/', '.');
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new GeneratorAdapter(Opcodes.ASM9, next, access, name, descriptor) {

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String types, boolean isInterface) {
          if (Lookups.isWatched(owner, called)) {
            report(opcode, owner, called, Type.getArgumentTypes(types));
          }
          super.visitMethodInsn(opcode, owner, called, types, isInterface);
        }

        /** The copies are used at once, and in no frame. */
        @Override
        protected void updateNewLocals(Object[] newLocals) {
          Arrays.fill(newLocals, Opcodes.TOP);
        }

        /** Leaves the stack as it is, with a copy of the receiver and arguments reported. */
        private void report(int opcode, String owner, String called, Type[] arguments) {
          boolean hasReceiver = opcode != Opcodes.INVOKESTATIC;
          int[] locals = new int[arguments.length];
          for (int i = arguments.length - 1; i >= 0; i--) {
            locals[i] = newLocal(arguments[i]);
            storeLocal(locals[i]);
          }
          int receiver = -1;
          if (hasReceiver) {
            receiver = newLocal(Type.getObjectType(owner));
            storeLocal(receiver);
          }
          push(Lookups.key(owner, called));
          push(caller);
          push(arguments.length + 1);
          newArray(Type.getType(Object.class));
          if (hasReceiver) {
            dup();
            push(0);
            loadLocal(receiver);
            arrayStore(Type.getType(Object.class));
          }
          for (int i = 0; i < arguments.length; i++) {
            dup();
            push(i + 1);
            loadLocal(locals[i]);
            box(arguments[i]);
            arrayStore(Type.getType(Object.class));
          }
          invokeStatic(LOOKUPS, REPORT);
          if (hasReceiver) {
            loadLocal(receiver);
          }
          for (int local : locals) {
            loadLocal(local);
          }
        }

        @Override
        public void visitInvokeDynamicInsn(
            String called, String types, Handle bootstrap, Object... arguments) {
          for (Object argument : arguments) {
            if (argument instanceof Handle handle
                && Lookups.isWatched(handle.getOwner(), handle.getName())) {
              // A method reference, whose arguments are not seen.
              push("hidden " + Lookups.key(handle.getOwner(), handle.getName()));
              push(caller);
              push(0);
              newArray(Type.getType(Object.class));
              invokeStatic(LOOKUPS, REPORT);
            }
          }
          super.visitInvokeDynamicInsn(called, types, bootstrap, arguments);
        }
      };
    }
  }
}
