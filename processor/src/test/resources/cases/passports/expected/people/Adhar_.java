package people;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.PathStep;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Adhar}, stored in {@code adhar}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Adhar_ {
  /**
   * Is never called.
   */
  private Adhar_() {
  }

  /**
   * {@return the path to the person by the foreign key {@code person_id uuid not null} to {@code person.id}, primary key, on delete cascade}
   */
  public static Person_.Reference<Adhar> person() {
    return new Person_.Reference<Adhar>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the path to the person by the foreign key {@code taxpayer_tax_number varchar(255) not null} to {@code person.tax_number}, unique, on delete cascade}
   */
  public static Person_.Reference<Adhar> taxpayer() {
    return new Person_.Reference<Adhar>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the column {@code number varchar(255) not null}}
   */
  public static TextColumn<Adhar> number() {
    return new TextColumn<Adhar>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the path to the adhar scan that references the adhar: {@code adhar_scan.adhar_id = adhar.person_id}}
   */
  public static AdharScan_.Path<Adhar> adharScan() {
    return new AdharScan_.Path<Adhar>(PathStep.first(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the primary key column {@code person_id}}
   */
  public static ValueColumn<Adhar, UUID> pk() {
    return new ValueColumn<Adhar, UUID>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Adhar> self() {
    return new Path<Adhar>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all adhars}
   *
   * @param db the database
   */
  public static QuerySet<Adhar> objects(Database db) {
    return Accessors.<Adhar>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the adhar with the given primary key}
   *
   * @param db the database
   * @param person the column {@code person_id}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Adhar get(Database db, UUID person) {
    return Accessors.<Adhar>get(db, Metadata.INSTANCE, person);
  }

  /**
   * {@return the adhar with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param person the column {@code person_id}
   */
  public static Optional<Adhar> find(Database db, UUID person) {
    return Accessors.<Adhar>find(db, Metadata.INSTANCE, person);
  }

  /**
   * {@return an unloaded reference to the adhar with the given primary key; no SQL is run}
   *
   * @param person the column {@code person_id}
   */
  public static One<Adhar> ref(UUID person) {
    return Accessors.<Adhar>ref(Metadata.INSTANCE, person);
  }

  /**
   * {@return the adhar scan that references the given adhar, for querying and changing}
   *
   * @param db the database
   * @param adhar the adhar
   */
  public static RelatedOne<AdharScan> adharScan(Database db, Adhar adhar) {
    return Accessors.<AdharScan>relatedOne(db, Metadata.INSTANCE.relation(2), adhar);
  }

  /**
   * {@return the path from {@code Person} to the adhar that references it}
   */
  public static Path<Person> ofPerson() {
    return new Path<Person>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the adhar that references the given person, for querying and changing}
   *
   * @param db the database
   * @param person the person
   */
  public static RelatedOne<Adhar> ofPerson(Database db, Person person) {
    return Accessors.<Adhar>relatedOne(db, Metadata.INSTANCE.relation(0).reverse(), person);
  }

  /**
   * {@return the path from {@code Person} to the adhar that references it as {@code taxpayer}}
   */
  public static Path<Person> ofTaxpayer() {
    return new Path<Person>(PathStep.reverse(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the adhar that references the given person as {@code taxpayer}, for querying and changing}
   *
   * @param db the database
   * @param person the person
   */
  public static RelatedOne<Adhar> ofTaxpayer(Database db, Person person) {
    return Accessors.<Adhar>relatedOne(db, Metadata.INSTANCE.relation(1).reverse(), person);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given adhar; an update writes only the attributes that are set}
   *
   * @param adhar the adhar
   */
  public static Builder builder(Adhar adhar) {
    return new Builder(adhar);
  }

  /**
   * Path to an {@link Adhar}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Adhar> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * {@return the path to the person by the foreign key {@code person_id uuid not null} to {@code person.id}, primary key, on delete cascade}
     */
    public final Person_.Path<R> person() {
      return new Person_.Path<R>(step(0));
    }

    /**
     * {@return the path to the person by the foreign key {@code taxpayer_tax_number varchar(255) not null} to {@code person.tax_number}, unique, on delete cascade}
     */
    public final Person_.Path<R> taxpayer() {
      return new Person_.Path<R>(step(1));
    }

    /**
     * {@return the column {@code number varchar(255) not null}}
     */
    public final TextExpression<R> number() {
      return texts(2);
    }

    /**
     * {@return the path to the adhar scan that references the adhar: {@code adhar_scan.adhar_id = adhar.person_id}}
     */
    public final AdharScan_.Path<R> adharScan() {
      return new AdharScan_.Path<R>(step(2));
    }

    /**
     * {@return the primary key column {@code person_id}}
     */
    public final ValueExpression<R, UUID> pk() {
      return this.<UUID>values(0);
    }
  }

  /**
   * Path to an {@link Adhar} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Adhar> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Reference(PathStep position) {
      super(position);
    }
  }

  /**
   * Path to any number of adhars.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Adhar, Path<R>> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Condition<Adhar> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of an {@link Adhar}.
   */
  public static final class Builder extends EntityBuilder<Adhar> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param adhar the initial values
     */
    private Builder(Adhar adhar) {
      super(Metadata.INSTANCE, adhar);
    }

    /**
     * Sets the person by the foreign key {@code person_id uuid not null} to {@code person.id}, primary key, on delete cascade.
     *
     * @param person the person
     * @return this builder
     */
    public Builder person(Person person) {
      relate(0, person);
      return this;
    }

    /**
     * Sets a reference to the person by the foreign key {@code person_id uuid not null} to {@code person.id}, primary key, on delete cascade.
     *
     * @param person the reference
     * @return this builder
     */
    public Builder person(One<Person> person) {
      relate(0, person);
      return this;
    }

    /**
     * Sets the person by the foreign key {@code taxpayer_tax_number varchar(255) not null} to {@code person.tax_number}, unique, on delete cascade.
     *
     * @param taxpayer the person
     * @return this builder
     */
    public Builder taxpayer(Person taxpayer) {
      relate(1, taxpayer);
      return this;
    }

    /**
     * Sets a reference to the person by the foreign key {@code taxpayer_tax_number varchar(255) not null} to {@code person.tax_number}, unique, on delete cascade.
     *
     * @param taxpayer the reference
     * @return this builder
     */
    public Builder taxpayer(One<Person> taxpayer) {
      relate(1, taxpayer);
      return this;
    }

    /**
     * Sets the column {@code number varchar(255) not null}.
     *
     * @param number the value
     * @return this builder
     */
    public Builder number(String number) {
      set(2, number);
      return this;
    }
  }

  /**
   * Metadata of {@link Adhar} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Adhar> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Adhar.class,
          "Adhar_",
          "",
          "adhar",
          new ColumnMetadata[] {
              ColumnMetadata.of("person", "person_id", ColumnType.UUID).asKey(),
              ColumnMetadata.of("taxpayer", "taxpayer_tax_number", ColumnType.TEXT),
              ColumnMetadata.of("number", "number", ColumnType.TEXT)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "person", true, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ForwardRelation(this, 1, "taxpayer", true, false, OnDelete.CASCADE, new int[] {1}, new int[] {3}),
          new ReverseRelation(this, 2, "adharScan", 0)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Person_.Metadata.INSTANCE;
        case 1 -> Person_.Metadata.INSTANCE;
        case 2 -> AdharScan_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Adhar read(RowReader<S> row, S source) {
      return new Adhar(
          row.<Person>one(source, 0),
          row.<Person>one(source, 1),
          row.getString(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Adhar(
            row.<Person>one(source, 0),
            row.<Person>one(source, 1),
            row.getString(source, 2)));
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
