package dev.kindred.it.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.kindred.Created;
import dev.kindred.LinkedSet;
import dev.kindred.error.MissingValueException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.model.Many;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many-to-many through a link entity that tells both sides by unique attributes. */
class AssociationByUniqueColumnsTest extends DatabaseTest {

  private Student ann;
  private Student bob;
  private Course algebra;
  private Course botany;
  private Course unnamed;

  @BeforeEach
  void twoStudentsAndThreeCourses() {
    unnamed = db.insert(new Course(null, null, "Unnamed"));
    bob = db.insert(new Student(null, "bob@x", Many.none()));
    ann = db.insert(new Student(null, "ann@x", Many.none()));
    algebra = db.insert(new Course(null, "A1", "Algebra"));
    botany = db.insert(new Course(null, "B2", "Botany"));
  }

  private LinkedSet<Course, Enrolment> courses(Student student) {
    return Student_.courses(db, student);
  }

  @Test
  void addRemoveSetAndClear() {
    courses(ann).add(Enrolment_.builder().grade(3), algebra);
    courses(ann).add(algebra, botany);
    courses(bob).add(botany);

    Enrolment first = Enrolment_.objects(db).get(Enrolment_.grade().eq(3));
    assertThat(first.student().get()).isEqualTo(ann);
    assertThat(first.course().get()).isEqualTo(algebra);
    assertThat(courses(ann).query().orderBy(Course_.title().asc()).list())
        .containsExactly(algebra, botany);
    assertThat(courses(ann).count()).isEqualTo(2);
    assertThat(courses(bob).contains(botany)).isTrue();
    assertThat(courses(bob).contains(algebra)).isFalse();
    assertThat(Course_.students(db, botany).count()).isEqualTo(2);

    courses(ann).remove(botany, unnamedWithCode());
    assertThat(courses(ann).list()).containsExactly(algebra);
    courses(ann).set(botany);
    assertThat(courses(ann).list()).containsExactly(botany);
    Course_.students(db, botany).set(List.of(bob));
    assertThat(courses(ann).exists()).isFalse();
    Course_.students(db, botany).add(ann);
    courses(ann).clear();
    assertThat(Course_.students(db, botany).list()).containsExactly(bob);
  }

  private Course unnamedWithCode() {
    return db.update(new Course(unnamed.id(), "U", "Unnamed"));
  }

  @Test
  void createGetOrCreateAndUpdateOrCreate() {
    Course made = courses(ann).create(Course_.builder().code("C3").title("Chemistry"));
    Created<Course> found = courses(ann).getOrCreate(Course_.builder().code("C3"));
    Created<Course> created =
        courses(ann)
            .getOrCreate(
                Course_.builder().code("D4"),
                Course_.builder().title("Drama"),
                Enrolment_.builder().grade(5));

    assertThat(found.created()).isFalse();
    assertThat(found.entity()).isEqualTo(made);
    assertThat(created.created()).isTrue();
    assertThat(Enrolment_.objects(db).filter(Enrolment_.grade().eq(5)).get().course().get())
        .isEqualTo(created.entity());
  }

  @Test
  void whoHasNoSuchValueIsNotLinked() {
    assertThatThrownBy(() -> courses(ann).add(unnamed))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("code");
    assertThat(Course_.students(db, unnamed).list()).isEmpty();
    assertThatThrownBy(() -> Course_.students(db, unnamed).add(ann))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("code");
    assertThat(Enrolment_.objects(db).exists()).isFalse();
  }

  @Test
  void lookupsFetchesHandlesAndSelections() {
    courses(ann).add(algebra, botany);
    courses(bob).add(botany);

    assertThat(Student_.objects(db).filter(Student_.courses().title().eq("Algebra")).list())
        .containsExactly(ann);
    assertThat(Student_.objects(db).filter(Student_.courses().eq(algebra)).list())
        .containsExactly(ann);
    assertThat(Student_.objects(db).filter(Student_.courses().code().eq("A1")).list())
        .containsExactly(ann);
    assertThat(Student_.objects(db).filter(Student_.courses().id().eq(algebra.id())).count())
        .isOne();
    assertThat(
            Course_.objects(db)
                .filter(Course_.students().address().startsWith("ann"))
                .orderBy(Course_.title().asc())
                .list())
        .containsExactly(algebra, botany);
    assertThat(
            Course_.objects(db)
                .orderBy(Course_.title().asc())
                .select(Course_.students().count())
                .list())
        .containsExactly(1L, 2L, 0L);
    List<Student> fetched =
        Student_.objects(db).fetch(Student_.courses()).orderBy(Student_.address().asc()).list();
    assertThat(sql(() -> assertThat(fetched.get(0).courses().list()).hasSize(2))).isEmpty();
    assertThat(fetched.get(1).courses().list()).containsExactly(botany);
    assertThat(Student_.get(db, ann.id()).courses().list())
        .containsExactlyInAnyOrder(algebra, botany);
    assertThat(db.refresh(bob).courses().list()).containsExactly(botany);
  }

  @Test
  void aDeleteOfEitherSideTakesTheLinksAlong() {
    courses(ann).add(algebra, botany);
    courses(bob).add(botany);

    assertThat(db.delete(botany).counts()).containsOnly(entry("course", 1), entry("enrolment", 2));
    assertThat(db.delete(ann).counts()).containsOnly(entry("student", 1), entry("enrolment", 1));
    assertThat(courses(bob).exists()).isFalse();
  }
}
