package dev.kindred.processor.declaration;

import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Reader of types, without the annotations on them. */
final class TypeReader extends SimpleTypeVisitor14<JavaType, @Nullable Void> {

  private static final TypeReader INSTANCE = new TypeReader();

  private TypeReader() {}

  static JavaType read(TypeMirror type) {
    return type.accept(INSTANCE, null);
  }

  static ClassId id(TypeElement type) {
    List<String> names = new ArrayList<>();
    Element element = type;
    for (; !(element instanceof PackageElement); element = element.getEnclosingElement()) {
      if (element instanceof TypeElement) {
        names.add(element.getSimpleName().toString());
      }
    }
    Collections.reverse(names);
    return new ClassId(((PackageElement) element).getQualifiedName().toString(), names);
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, @Nullable Void none) {
    return new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, @Nullable Void none) {
    return new JavaType.Declared(
        id((TypeElement) type.asElement()),
        type.getTypeArguments().stream().map(TypeReader::read).toList());
  }

  @Override
  public JavaType visitArray(ArrayType type, @Nullable Void none) {
    return new JavaType.Array(read(type.getComponentType()));
  }

  @Override
  public JavaType visitWildcard(WildcardType type, @Nullable Void none) {
    if (type.getExtendsBound() != null) {
      return new JavaType.Wildcard("extends", Optional.of(read(type.getExtendsBound())));
    }
    if (type.getSuperBound() != null) {
      return new JavaType.Wildcard("super", Optional.of(read(type.getSuperBound())));
    }
    return new JavaType.Wildcard("extends", Optional.empty());
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, @Nullable Void none) {
    return new JavaType.Unknown(type.toString());
  }

  /** Returns the class of a type, those of its arguments, and those of their arguments. */
  static Stream<DeclaredType> declaredTypes(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return declaredTypes(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .flatMap(TypeReader::declaredTypes);
    }
    return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
        ? Stream.concat(
            Stream.of(declared),
            declared.getTypeArguments().stream().flatMap(TypeReader::declaredTypes))
        : Stream.empty();
  }

  /** Returns whether the compiler has found a type and its arguments so far. */
  static boolean isFound(TypeMirror type) {
    if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
      return declared.getTypeArguments().stream().allMatch(TypeReader::isFound);
    }
    return type.getKind() != TypeKind.ERROR;
  }
}
