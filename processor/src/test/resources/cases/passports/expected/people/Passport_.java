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
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Passport}, stored in {@code passport}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Passport_ {
  /**
   * Is never called.
   */
  private Passport_() {
  }

  /**
   * {@return the column {@code number varchar(9) not null}, primary key}
   */
  public static TextColumn<Passport> number() {
    return new TextColumn<Passport>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the path to the person by the foreign key {@code person_id uuid not null} to {@code person.id}, unique, on delete restricted}
   */
  public static Person_.Reference<Passport> person() {
    return new Person_.Reference<Passport>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the primary key column {@code number}}
   */
  public static TextColumn<Passport> pk() {
    return new TextColumn<Passport>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Passport> self() {
    return new Path<Passport>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all passports}
   *
   * @param db the database
   */
  public static QuerySet<Passport> objects(Database db) {
    return Accessors.<Passport>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the passport with the given primary key}
   *
   * @param db the database
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Passport get(Database db, String number) {
    return Accessors.<Passport>get(db, Metadata.INSTANCE, number);
  }

  /**
   * {@return the passport with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param number the column {@code number}
   */
  public static Optional<Passport> find(Database db, String number) {
    return Accessors.<Passport>find(db, Metadata.INSTANCE, number);
  }

  /**
   * {@return an unloaded reference to the passport with the given primary key; no SQL is run}
   *
   * @param number the column {@code number}
   */
  public static One<Passport> ref(String number) {
    return Accessors.<Passport>ref(Metadata.INSTANCE, number);
  }

  /**
   * {@return the path from {@code Person} to the passport that references it}
   */
  public static Path<Person> ofPerson() {
    return new Path<Person>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the passport that references the given person, for querying and changing}
   *
   * @param db the database
   * @param person the person
   */
  public static RelatedOne<Passport> ofPerson(Database db, Person person) {
    return Accessors.<Passport>relatedOne(db, Metadata.INSTANCE.relation(0).reverse(), person);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given passport; an update writes only the attributes that are set}
   *
   * @param passport the passport
   */
  public static Builder builder(Passport passport) {
    return new Builder(passport);
  }

  /**
   * Path to a {@link Passport}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Passport> {
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
     * {@return the column {@code number varchar(9) not null}, primary key}
     */
    public final TextExpression<R> number() {
      return texts(0);
    }

    /**
     * {@return the path to the person by the foreign key {@code person_id uuid not null} to {@code person.id}, unique, on delete restricted}
     */
    public final Person_.Path<R> person() {
      return new Person_.Path<R>(step(0));
    }

    /**
     * {@return the primary key column {@code number}}
     */
    public final TextExpression<R> pk() {
      return texts(0);
    }
  }

  /**
   * Path to a {@link Passport} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Passport> {
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
   * Path to any number of passports.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Passport, Path<R>> {
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
    public Many<R> where(Condition<Passport> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Passport}.
   */
  public static final class Builder extends EntityBuilder<Passport> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param passport the initial values
     */
    private Builder(Passport passport) {
      super(Metadata.INSTANCE, passport);
    }

    /**
     * Sets the column {@code number varchar(9) not null}, primary key.
     *
     * @param number the value
     * @return this builder
     */
    public Builder number(String number) {
      set(0, number);
      return this;
    }

    /**
     * Sets the person by the foreign key {@code person_id uuid not null} to {@code person.id}, unique, on delete restricted.
     *
     * @param person the person
     * @return this builder
     */
    public Builder person(Person person) {
      relate(0, person);
      return this;
    }

    /**
     * Sets a reference to the person by the foreign key {@code person_id uuid not null} to {@code person.id}, unique, on delete restricted.
     *
     * @param person the reference
     * @return this builder
     */
    public Builder person(One<Person> person) {
      relate(0, person);
      return this;
    }
  }

  /**
   * Metadata of {@link Passport} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Passport> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Passport.class,
          "Passport_",
          "",
          "passport",
          new ColumnMetadata[] {
              ColumnMetadata.of("number", "number", ColumnType.TEXT).asKey().length(9),
              ColumnMetadata.of("person", "person_id", ColumnType.UUID)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "person", true, false, OnDelete.RESTRICT, new int[] {1}, new int[] {0})};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Person_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Passport read(RowReader<S> row, S source) {
      return new Passport(
          row.getString(source, 0),
          row.<Person>one(source, 0));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Passport(
            row.getString(source, 0),
            row.<Person>one(source, 0)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Passport entity, int column) {
      return switch (column) {
        case 0 -> entity.number();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Passport entity, int relation) {
      return switch (relation) {
        case 0 -> entity.person();
        default -> null;
      };
    }
  }
}
