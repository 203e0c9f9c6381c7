package people;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.RelatedRow;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.lookup.ValueColumn;
import dev.kindred.lookup.ValueExpression;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jooq.Table;

/**
 * Lookups, accessors and the builder of {@link Adhar}, stored in {@code adhar}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Adhar_ {
  private Adhar_() {
  }

  /**
   * {@code person_id uuid not null}, primary key, refers to {@code person.id}, on delete cascade.
   */
  public static Person_.Reference<Adhar> person() {
    return new Person_.Reference<>(self(), 0);
  }

  /**
   * {@code taxpayer_tax_number varchar(255) not null}, unique, refers to {@code person.tax_number}, on delete cascade.
   */
  public static Person_.Reference<Adhar> taxpayer() {
    return new Person_.Reference<>(self(), 1);
  }

  /**
   * {@code number varchar(255) not null}.
   */
  public static TextColumn<Adhar> number() {
    return new TextColumn<>(Model.INSTANCE, 2);
  }

  /**
   * The adhar scan that refers to it: {@code adhar_scan.adhar_id = adhar.person_id}.
   */
  public static AdharScan_.Path<Adhar> adharScan() {
    return new AdharScan_.Path<>(self(), 2);
  }

  /**
   * The key: {@code person_id}.
   */
  public static ValueColumn<Adhar, UUID> pk() {
    return new ValueColumn<>(Model.INSTANCE, 0);
  }

  /**
   * The entity itself, as a path that follows no relation.
   */
  public static Path<Adhar> self() {
    return new Path<>();
  }

  /**
   * All adhars: the query that everything starts from.
   */
  public static QuerySet<Adhar> objects(Database db) {
    return Accessors.objects(db, Model.INSTANCE);
  }

  /**
   * The adhar of this key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static Adhar get(Database db, UUID person) {
    return Accessors.get(db, Model.INSTANCE, person);
  }

  /**
   * The adhar of this key, if there is one.
   */
  public static Optional<Adhar> find(Database db, UUID person) {
    return Accessors.find(db, Model.INSTANCE, person);
  }

  /**
   * A handle on the adhar of this key. Nothing is loaded, and no database is asked.
   */
  public static One<Adhar> ref(UUID person) {
    return Accessors.ref(Model.INSTANCE, person);
  }

  /**
   * The adhar scan of an adhar.
   */
  public static RelatedOne<AdharScan> adharScan(Database db, Adhar adhar) {
    return Accessors.relatedOne(db, Model.INSTANCE.relation(2), adhar);
  }

  /**
   * From a person to its adhar.
   */
  public static Path<Person> ofPerson() {
    return new Path<>(Person_.self(), Model.INSTANCE.relation(0).reverse());
  }

  /**
   * The adhar of a person.
   */
  public static RelatedOne<Adhar> ofPerson(Database db, Person person) {
    return Accessors.relatedOne(db, Model.INSTANCE.relation(0).reverse(), person);
  }

  /**
   * From a person to its adhar.
   */
  public static Path<Person> ofTaxpayer() {
    return new Path<>(Person_.self(), Model.INSTANCE.relation(1).reverse());
  }

  /**
   * The adhar of a person.
   */
  public static RelatedOne<Adhar> ofTaxpayer(Database db, Person person) {
    return Accessors.relatedOne(db, Model.INSTANCE.relation(1).reverse(), person);
  }

  /**
   * An adhar in the making, in which nothing is given yet.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from an adhar and remembers what changes.
   */
  public static Builder builder(Adhar adhar) {
    return new Builder(adhar);
  }

  /**
   * A path that leads to an adhar.
   *
   * @param <R> the entity that it starts from
   */
  public static class Path<R> extends EntityPath<R, Adhar> {
    private Path() {
      super(Model.INSTANCE);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Path(RelatedRow<R, Adhar> row) {
      super(row);
    }

    @Override
    protected final Path<R> at(RelatedRow<R, Adhar> row) {
      return new Path<>(row);
    }

    public final Person_.Path<R> person() {
      return new Person_.Path<>(this, 0);
    }

    public final Person_.Path<R> taxpayer() {
      return new Person_.Path<>(this, 1);
    }

    public final TextExpression<R> number() {
      return texts(2);
    }

    public final AdharScan_.Path<R> adharScan() {
      return new AdharScan_.Path<>(this, 2);
    }

    public final ValueExpression<R, UUID> pk() {
      return values(0);
    }
  }

  /**
   * A relation of another entity to an adhar, which can be written.
   *
   * @param <R> the other entity
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Adhar> {
    /**
     * For generated code.
     */
    public Reference(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }
  }

  /**
   * A path that can lead to several adhars.
   *
   * @param <R> the entity that it starts from
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Adhar, Path<R>> {
    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Many(RelatedRow<R, Adhar> row) {
      super(row);
    }

    /**
     * Those of them that meet a condition, which can compare them with the root.
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<>(rowsThat(Path::new, condition));
    }

    /**
     * Those of them that meet a condition of their own entity.
     */
    @Override
    public Many<R> where(Condition<Adhar> condition) {
      return new Many<>(rowsThat(condition));
    }
  }

  /**
   * An adhar in the making.
   */
  public static final class Builder extends EntityBuilder<Adhar> {
    private Builder() {
      super(Model.INSTANCE);
    }

    private Builder(Adhar adhar) {
      super(Model.INSTANCE, adhar);
    }

    public Builder person(Person person) {
      relate(0, One.of(person));
      return this;
    }

    public Builder person(One<Person> person) {
      relate(0, person);
      return this;
    }

    public Builder taxpayer(Person taxpayer) {
      relate(1, One.of(taxpayer));
      return this;
    }

    public Builder taxpayer(One<Person> taxpayer) {
      relate(1, taxpayer);
      return this;
    }

    public Builder number(String number) {
      set(2, number);
      return this;
    }
  }

  /**
   * What Kindred's runtime knows of {@link Adhar}.
   */
  static final class Model extends EntityMetadata<Adhar> {
    static final Model INSTANCE = new Model();

    private Model() {
      super(
          Adhar.class,
          "Adhar_",
          "",
          "adhar",
          List.of(
              ColumnMetadata.of("person", "person_id", ColumnType.UUID).asKey(),
              ColumnMetadata.of("taxpayer", "taxpayer_tax_number", ColumnType.TEXT),
              ColumnMetadata.of("number", "number", ColumnType.TEXT)),
          List.of());
    }

    @Override
    protected List<RelationMetadata> declareRelations() {
      return List.of(
          new ForwardRelation(this, 0, "person", true, false, OnDelete.CASCADE, List.of(0), List.of(0)),
          new ForwardRelation(this, 1, "taxpayer", true, false, OnDelete.CASCADE, List.of(1), List.of(3)),
          new ReverseRelation(this, 2, "adharScan", 0));
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Nodes.metadata(Person_.self());
        case 1 -> Nodes.metadata(Person_.self());
        case 2 -> Nodes.metadata(AdharScan_.self());
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public Table<?> table() {
      return AdharTable.ADHAR;
    }

    @Override
    public <S> Adhar read(RowReader<S> row, S source) {
      return new Adhar(
          row.reference(0, row.get(source, 0)),
          row.reference(1, row.get(source, 1)),
          row.get(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Adhar(
            row.reference(0, row.get(source, 0)),
            row.reference(1, row.get(source, 1)),
            row.get(source, 2)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Adhar entity, int column) {
      return switch (column) {
        case 2 -> entity.number();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Adhar entity, int relation) {
      return switch (relation) {
        case 0 -> entity.person();
        case 1 -> entity.taxpayer();
        default -> null;
      };
    }
  }
}
