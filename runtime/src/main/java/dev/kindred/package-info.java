/**
 * Classes that applications use: a {@link dev.kindred.Database}, queries on it, and the accessors
 * of related entities.
 *
 * <pre>{@code
 * try (Database db = Database.open("jdbc:h2:mem:demo")) {
 *   db.schema().create();
 *   Place place = db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));
 *   db.insert(new Restaurant(One.of(place), true, false));
 *   Restaurant_.objects(db).filter(Restaurant_.place().name().startsWith("Demon")).list();
 * }
 * }</pre>
 */
@NullMarked
package dev.kindred;

import org.jspecify.annotations.NullMarked;
