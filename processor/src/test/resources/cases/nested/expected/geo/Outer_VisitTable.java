package geo;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * The jOOQ table of {@link Outer.Visit}: {@code visit}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class Outer_VisitTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final Outer_VisitTable VISIT = new Outer_VisitTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code place_id}.
   */
  public final TableField<Record, Long> PLACE_ID = createField(DSL.unquotedName("place_id"), SQLDataType.BIGINT.nullable(false), this);

  private Outer_VisitTable() {
    super(DSL.unquotedName("visit"));
  }

  private Outer_VisitTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public Outer_VisitTable as(String alias) {
    return new Outer_VisitTable(DSL.name(alias), this);
  }

  @Override
  public Outer_VisitTable as(Name alias) {
    return new Outer_VisitTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_visit"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_visit_place_id"), fields(PLACE_ID), Outer_PlaceTable.PLACE.getPrimaryKey(), fields(Outer_PlaceTable.PLACE.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
