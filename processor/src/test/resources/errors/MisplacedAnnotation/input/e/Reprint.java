package e;

import dev.kindred.model.*;

@Entity
public class Reprint extends Poster {}
