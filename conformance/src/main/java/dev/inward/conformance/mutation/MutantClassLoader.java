package dev.inward.conformance.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the project's classes again, some of them from mutated bytes, beside the real ones. */
final class MutantClassLoader extends ClassLoader {

  private static final String OURS = "dev.inward.";

  private final Map<String, byte[]> others;
  private final List<Path> folders;

  /**
   * Creates a loader.
   *
   * @param others the mutated classes, by name
   * @param folders where classes and files are that the real class path does not have
   */
  MutantClassLoader(Map<String, byte[]> others, Path... folders) {
    super(MutantClassLoader.class.getClassLoader());
    this.others = others;
    this.folders = List.of(folders);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    try {
      for (Path folder : folders) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          return file.toUri().toURL();
        }
      }
      return null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
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
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
