package e;

import dev.kindred.model.*;

@Entity
@MappedSuperclass
public class Poster extends Printed {}
