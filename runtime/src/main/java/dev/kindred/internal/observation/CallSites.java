package dev.kindred.internal.observation;

import dev.kindred.spi.EntityMetadata;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finder of the place in the application's code that called Kindred. Thread-safe. */
public final class CallSites {

  /** Finder that takes generated classes for the application's. */
  public static final CallSites WITHOUT_ENTITIES = new CallSites(List.of());

  private static final String KINDRED = "dev.kindred.";

  /** Packages of Kindred from which statements are run, beside its first one. */
  private static final List<String> OURS =
      Stream.of(
              "internal",
              "lookup",
              "model",
              "schema",
              "spi",
              "testing",
              "spring",
              "json",
              "jackson",
              "jackson2")
          .map(each -> KINDRED + each + ".")
          .toList();

  private static final List<String> FOREIGN =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.jooq.", "org.springframework.");

  private static final List<String> PROXIES =
      List.of(
          "$$SpringCGLIB$$", "$$EnhancerBySpringCGLIB$$", "$$FastClassBySpringCGLIB$$", "$Proxy");

  private final List<EntityMetadata<?>> entities;

  /** Found at first use; two that were found at once are equal. */
  private volatile @Nullable Set<String> generated;

  /** Creates a finder that passes over the classes which are generated for entities. */
  public CallSites(List<EntityMetadata<?>> entities) {
    this.entities = entities;
  }

  private Set<String> generated() {
    Set<String> known = generated;
    if (known == null) {
      known =
          entities.stream()
              .map(metadata -> metadata.getClass().getName())
              .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('$'))))
              .collect(Collectors.toUnmodifiableSet());
      generated = known;
    }
    return known;
  }

  /** Returns the place; null where only libraries are on the stack. */
  public @Nullable StackTraceElement find() {
    return StackWalker.getInstance()
        .walk(frames -> frames.filter(this::isOfApplication).findFirst())
        .map(StackFrame::toStackTraceElement)
        .orElse(null);
  }

  private boolean isOfApplication(StackFrame frame) {
    String name = frame.getClassName();
    return !isKindred(name)
        && FOREIGN.stream().noneMatch(name::startsWith)
        && PROXIES.stream().noneMatch(name::contains)
        && !isGenerated(name);
  }

  private static boolean isKindred(String name) {
    return name.startsWith(KINDRED)
        && (name.indexOf('.', KINDRED.length()) < 0 || OURS.stream().anyMatch(name::startsWith));
  }

  private boolean isGenerated(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
      if (generated().contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
