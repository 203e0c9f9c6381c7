package e;

import dev.kindred.model.*;

@Entity
public class Book extends f.Base {}
