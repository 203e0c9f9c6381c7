package e;

import dev.kindred.model.*;

@MappedSuperclass
public class Poster extends Printed {}
