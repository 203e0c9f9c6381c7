package dev.kindred.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.model.OnDelete;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jOOQ table that an entity's metadata makes. */
class EntityTableTest {

  private static final String LONG = "a".repeat(50);

  private static final EntityMetadata<String> DOOR =
      new Sample(
          "",
          "door",
          ColumnMetadata.of("id", "id", ColumnType.LONG)
              .asKey()
              .generatedBy(ColumnMetadata.Generation.IDENTITY),
          ColumnMetadata.of("order", "\"order\"", ColumnType.TEXT).length(40),
          ColumnMetadata.of("width", "width", ColumnType.DECIMAL).digits(8, 2).orNull());

  private static final DSLContext DSL_CONTEXT =
      DSL.using(
          SQLDialect.POSTGRES,
          new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));

  /** Metadata of an entity whose relations, if it has any, lead to {@link #DOOR}. */
  private static final class Sample extends EntityMetadata<String> {
    private static final RelationMetadata[] NO_RELATIONS = {};

    Sample(String schema, String table, ColumnMetadata... columns) {
      super(
          String.class,
          "Sample_",
          schema,
          table,
          columns,
          new ConstraintMetadata.Unique("uq_declared", columns.length - 1));
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return columns().size() > 3
          ? new RelationMetadata[] {
            new ForwardRelation(
                this, 0, "door", false, false, OnDelete.CASCADE, new int[] {1}, new int[] {0}),
            new ForwardRelation(
                this, 1, "other", true, true, OnDelete.SET_NULL, new int[] {2}, new int[] {1})
          }
          : NO_RELATIONS;
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return DOOR;
    }

    @Override
    public <S> String read(RowReader<S> row, S source) {
      return row.get(source, 0);
    }

    @Override
    protected Object attribute(String entity, int column) {
      return entity;
    }

    @Override
    public @Nullable Object handle(String entity, int relation) {
      return null;
    }
  }

  private static EntityMetadata<String> key(String schema, String table) {
    return new Sample(
        schema,
        table,
        ColumnMetadata.of("name", "name", ColumnType.TEXT).asKey(),
        ColumnMetadata.of("door", LONG, ColumnType.LONG),
        ColumnMetadata.of("other", "other_order", ColumnType.TEXT).orNull(),
        ColumnMetadata.of("code", "code", ColumnType.INT));
  }

  private static Stream<ColumnType<?>> types() {
    return Arrays.stream(ColumnType.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(
            field -> {
              try {
                return (ColumnType<?>) field.get(null);
              } catch (IllegalAccessException failure) {
                throw new AssertionError(failure);
              }
            });
  }

  private static TableField<?, ?> field(ColumnType<?> type) {
    EntityMetadata<?> metadata =
        new Sample("", "t", ColumnMetadata.of("value", "value", type).orNull());
    return (TableField<?, ?>) metadata.table().field(0);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aColumnHasTheJavaTypeOfItsAttribute(ColumnType<?> type) {
    assertThat((Object) field(type).getType()).isEqualTo(type.type());
    assertThat(field(type).getDataType().nullable()).isTrue();
  }

  @Test
  void durationsAndYearsAreConvertedFromNumbers() {
    Field<?> duration = field(ColumnType.DURATION);
    Field<?> year = field(ColumnType.YEAR);

    assertThat(duration.getDataType().convert(1_500L)).isEqualTo(Duration.ofNanos(1_500));
    assertThat(duration.getDataType().getTypeName()).isEqualTo("bigint");
    assertThat(year.getDataType().convert(2024)).isEqualTo(Year.of(2024));
    assertThat(DSL_CONTEXT.renderInlined(DSL.val(Duration.ofNanos(7), duration))).isEqualTo("7");
  }

  @Test
  void enumsAreConvertedFromTheirNames() {
    Field<?> day = field(ColumnType.enumeration(DayOfWeek.class, DayOfWeek.values()));

    assertThat((Object) day.getType()).isEqualTo(DayOfWeek.class);
    assertThat(day.getDataType().convert("MONDAY")).isEqualTo(DayOfWeek.MONDAY);
    assertThat(day.getDataType().getTypeName()).isEqualTo("varchar");
  }

  @Test
  void aConverterIsAppliedAfterTheConversionOfTheStoredType() {
    Converter<Duration, String> texts =
        Converter.of(Duration.class, String.class, Duration::toString, Duration::parse);
    Field<?> text = field(ColumnType.converted(ColumnType.DURATION, texts));

    assertThat((Object) text.getType()).isEqualTo(String.class);
    assertThat(text.getDataType().convert(2_000_000_000L)).isEqualTo("PT2S");
  }

  @Test
  void columnsHaveTheirSizeNullabilityAndIdentity() {
    EntityTable table = DOOR.table();

    assertThat(table.fields()).extracting(Field::getName).containsExactly("id", "order", "width");
    assertThat(table.field(0).getDataType().identity()).isTrue();
    assertThat(table.field(0).getDataType().nullable()).isFalse();
    assertThat(table.field(1).getDataType().length()).isEqualTo(40);
    assertThat(table.field(1).getDataType().identity()).isFalse();
    assertThat(table.field(2).getDataType().precision()).isEqualTo(8);
    assertThat(table.field(2).getDataType().scale()).isEqualTo(2);
    assertThat(table.field(2).getDataType().nullable()).isTrue();
  }

  @Test
  void onlyNamesThatNeedQuotesHaveThem() {
    EntityTable quoted = key("\"My schema\"", "\"table\"").table();

    assertThat(DSL_CONTEXT.render(DSL.select(DOOR.table().fields()).from(DOOR.table())))
        .isEqualTo("select door.id, door.\"order\", door.width from door");
    assertThat(DSL_CONTEXT.render(DSL.select(DSL.count()).from(quoted)))
        .isEqualTo("select count(*) from \"My schema\".\"table\"");
    assertThat(key("\"My schema\"", "\"table\"").schema()).isEqualTo("My schema");
    assertThat(key("\"My schema\"", "\"table\"").tableName()).isEqualTo("table");
    assertThat(DOOR.column(1).name()).isEqualTo("order");
  }

  @Test
  void anAliasHasAllColumns() {
    EntityTable d = DOOR.table().as("d");

    assertThat(DSL_CONTEXT.render(DSL.select(d.field(0)).from(d)))
        .isEqualTo("select d.id from door as d");
    assertThat(d.as(DSL.unquotedName("e")).field(1)).hasToString("e.\"order\"");
    assertThat(d.getPrimaryKey().getFields()).hasToString("[\"d\".id]");
  }

  @Test
  void theKeysAreThoseOfTheDatabase() {
    EntityTable table = DOOR.table();

    assertThat(table.getIdentity().getField()).isSameAs(table.field(0));
    assertThat(table.getPrimaryKey().getName()).isEqualTo("pk_door");
    assertThat(table.getPrimaryKey().getFields()).isEqualTo(List.of(table.field(0)));
    assertThat(table.getUniqueKeys()).extracting(UniqueKey::getName).containsExactly("uq_declared");
    assertThat(table.getReferences()).isEmpty();
    assertThat(key("", "key").table().getIdentity()).isNull();
  }

  @Test
  void foreignKeysLeadToTheReferencedColumns() {
    EntityTable table = key("", "key").table();
    List<ForeignKey<Record, ?>> keys = table.getReferences();

    assertThat(keys).extracting(ForeignKey::getName).hasSize(2).contains("fk_key_other_order");
    assertThat(keys.get(0).getName()).isEqualTo("fk_key_" + LONG);
    assertThat(keys.get(0).getKey()).isEqualTo(DOOR.table().getPrimaryKey());
    assertThat(keys.get(0).getFields()).isEqualTo(List.of(table.field(1)));
    assertThat(keys.get(1).getKeyFields()).isEqualTo(List.of(DOOR.table().field(1)));
    assertThat(table.getUniqueKeys())
        .extracting(UniqueKey::getName)
        .containsExactly("uq_key_other_order", "uq_declared");
  }

  @Test
  void longNamesOfKeysAreShortened() {
    EntityTable table = key("", "b".repeat(62)).table();

    assertThat(table.getPrimaryKey().getName())
        .isEqualTo(NameLimit.fitting("pk_" + "b".repeat(62)))
        .hasSize(63);
  }

  @Test
  void tablesAreJoinedOnTheirKeys() {
    EntityTable table = key("", "key").table();
    ForeignKey<Record, ?> other = table.getReferences().get(1);

    assertThat(
            DSL_CONTEXT.render(DSL.select(DSL.count()).from(table).join(DOOR.table()).onKey(other)))
        .isEqualTo("select count(*) from key join door on key.other_order = door.\"order\"");
  }

  @Test
  void mappingsOfJooqRenameIt() {
    Settings settings =
        new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderMapping(
                new RenderMapping()
                    .withSchemata(
                        new MappedSchema()
                            .withInput("a")
                            .withOutput("b")
                            .withTables(new MappedTable().withInput("key").withOutput("lock"))));
    EntityTable table = key("a", "key").table();

    assertThat(
            DSL.using(SQLDialect.POSTGRES, settings).render(DSL.select(table.field(0)).from(table)))
        .isEqualTo("select b.lock.name from b.lock");
  }

  @Test
  void tablesOfTheSameNameAreEqual() {
    assertThat(DOOR.table()).isEqualTo(new EntityTable(DOOR)).isNotEqualTo(key("", "a").table());
    assertThat(DOOR.table().field(new EntityTable(DOOR).field(1))).isEqualTo(DOOR.table().field(1));
    assertThat(DOOR.table().field(1).getDataType()).isEqualTo(SQLDataType.VARCHAR(40).notNull());
  }

  @Test
  void itCanBeSerialized() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(DOOR.table());
    }
    assertThat(bytes.size()).isPositive();
  }
}
