package e;

import dev.kindred.model.*;

class Place_ {}
