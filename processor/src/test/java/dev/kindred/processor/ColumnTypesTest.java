package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.processor.model.ValueKind;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.PlainTypes;
import dev.kindred.spi.type.ColumnKind;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The processor's table of column types is the runtime's. */
class ColumnTypesTest {

  private static Stream<String> constants() {
    return Arrays.stream(ColumnType.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(java.lang.reflect.Field::getName);
  }

  private static ColumnType<?> type(String name) throws ReflectiveOperationException {
    return (ColumnType<?>) ColumnType.class.getField(name).get(null);
  }

  @Test
  void bothHaveTheSameTypes() {
    assertThat(
            Arrays.stream(ValueKind.values())
                .filter(kind -> kind != ValueKind.ARRAY)
                .map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(constants().toList());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ARRAY")
  void aTypeHasTheSameJavaTypeInBoth(ValueKind kind) throws ReflectiveOperationException {
    assertThat(type(kind.name()).type().getCanonicalName()).isEqualTo(kind.javaType());
  }

  /** An interval is found by the type of its column. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERVAL", "ARRAY"})
  void aTypeIsFoundByItsClass(ValueKind kind) throws ReflectiveOperationException {
    ColumnType<?> type = type(kind.name());
    assertThat((Object) PlainTypes.of(type.type())).isSameAs(type);
  }

  @Test
  void eachKindIsStoredByATypeThatIsStoredAsItIs() throws ReflectiveOperationException {
    assertThat(constants().map(ColumnTypesTest::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ColumnKind.values()).filter(kind -> !kind.isOfArrays()).toList());
  }

  private static ColumnKind kind(String name) {
    try {
      return type(name).kind();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
