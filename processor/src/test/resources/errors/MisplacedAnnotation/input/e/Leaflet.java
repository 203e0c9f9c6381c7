package e;

import dev.kindred.model.*;

@Entity
public class Leaflet extends Printed {}
