package dev.kindred.processor.type;

/** Types of handles: {@code One} and {@code Many}. */
public final class HandleTypes {

  private HandleTypes() {}

  /** Returns whether a type is {@code One}, with any type argument. */
  public static boolean isOne(JavaType type) {
    return type.isClass("dev.kindred.model.One");
  }

  /** Returns whether a type is {@code Many}, with any type argument. */
  public static boolean isMany(JavaType type) {
    return type.isClass("dev.kindred.model.Many");
  }

  /** Returns whether a type is one of them. */
  public static boolean isHandle(JavaType type) {
    return isOne(type) || isMany(type);
  }
}
