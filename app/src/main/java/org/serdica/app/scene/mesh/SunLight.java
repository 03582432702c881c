package org.serdica.app.scene.mesh;

/** The sun over the city: where it stands and where it reaches. Read from many threads. */
public interface SunLight {
    /** A high sun in the south-west that nothing hides. */
    SunLight OPEN = new SunLight() {
        @Override
        public double directionX() {
            return -0.45;
        }

        @Override
        public double directionY() {
            return -0.45;
        }

        @Override
        public double directionZ() {
            return 0.77;
        }

        @Override
        public float reaches(double x, double y, double z) {
            return 1;
        }
    };

    /** Unit vector towards the sun, in model axes; z is negative at night. */
    double directionX();

    double directionY();

    double directionZ();

    /** How much of the sun reaches a point in city coordinates: 0 in full shadow, 1 in full sun. */
    float reaches(double x, double y, double z);
}
