package dev.kindred.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

class ColumnTypeTest {

  /** Fails on NULL, which converters never get. */
  private static final Converter<String, Locale> CONVERTER =
      Converter.from(String.class, Locale.class, text -> Locale.forLanguageTag(text.strip()));

  @Test
  void jooqGivesNoNullToAConverterEither() {
    DataType<?> type =
        ColumnType.converted(ColumnType.TEXT, CONVERTER).dataType(SQLDataType.VARCHAR);

    assertThat(type.getConverter().from(null)).isNull();
    assertThat(type.convert("de")).isEqualTo(Locale.GERMAN);
  }
}
