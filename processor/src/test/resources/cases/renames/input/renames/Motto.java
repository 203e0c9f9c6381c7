package renames;

import dev.kindred.model.*;

@Entity
@RenamedFrom("Slogan")
public class Motto {
  @Id Long id;
}
