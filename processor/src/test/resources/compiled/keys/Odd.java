package keys;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Composite key whose parts are called like methods of Object, and like parameters. */
@Entity
public class Odd {
  @Id int hashCode;
  @Id int toString;
  @Id int notify;
  @Id int notifyAll;
  @Id int wait;
  @Id int clone;
  @Id int getClass;
  @Id int finalize;
  @Id int equals;
  @Id int db;
  @Id int key;
  @Id int parts;
  @Id int hashCode_;
  String parts_;
}
