package zoo;

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
 * The jOOQ table of {@link Animal}: {@code animal}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AnimalTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final AnimalTable ANIMAL = new AnimalTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code tame}.
   */
  public final TableField<Record, Boolean> TAME = createField(DSL.unquotedName("tame"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * The column {@code nick}.
   */
  public final TableField<Record, String> NICK = createField(DSL.unquotedName("nick"), SQLDataType.VARCHAR(255).nullable(true), this);

  /**
   * The column {@code keeper_id}.
   */
  public final TableField<Record, Integer> KEEPER_ID = createField(DSL.unquotedName("keeper_id"), SQLDataType.INTEGER.nullable(false), this);

  private AnimalTable() {
    super(DSL.unquotedName("animal"));
  }

  private AnimalTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public AnimalTable as(String alias) {
    return new AnimalTable(DSL.name(alias), this);
  }

  @Override
  public AnimalTable as(Name alias) {
    return new AnimalTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_animal"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_animal_keeper_id"), fields(KEEPER_ID), KeeperTable.KEEPER.getPrimaryKey(), fields(KeeperTable.KEEPER.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
