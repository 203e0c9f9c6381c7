package people;

import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;
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
 * The jOOQ table of {@link Person}: {@code person}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PersonTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final PersonTable PERSON = new PersonTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, UUID> ID = createField(DSL.unquotedName("id"), SQLDataType.UUID.nullable(false), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code born}.
   */
  public final TableField<Record, LocalDate> BORN = createField(DSL.unquotedName("born"), SQLDataType.LOCALDATE.nullable(false), this);

  /**
   * The column {@code tax_number}.
   */
  public final TableField<Record, String> TAX_NUMBER = createField(DSL.unquotedName("tax_number"), SQLDataType.VARCHAR(255).nullable(false), this);

  private PersonTable() {
    super(DSL.unquotedName("person"));
  }

  private PersonTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public PersonTable as(String alias) {
    return new PersonTable(DSL.name(alias), this);
  }

  @Override
  public PersonTable as(Name alias) {
    return new PersonTable(alias, this);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_person"), ID);
  }
}
