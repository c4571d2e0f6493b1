package dev.inward.conformance.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Loads the project's classes again, some of them from mutated bytes, beside the real ones. */
final class MutantClassLoader extends ClassLoader {

  private static final String OURS = "dev.inward.";

  private final Map<String, byte[]> others;

  MutantClassLoader(Map<String, byte[]> others) {
    super(MutantClassLoader.class.getClassLoader());
    this.others = others;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? own(name) : loaded;
    }
  }

  private Class<?> own(String name) throws ClassNotFoundException {
    byte[] bytes = others.get(name);
    if (bytes == null) {
      bytes = original(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] original(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
