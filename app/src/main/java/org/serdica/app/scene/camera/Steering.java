package org.serdica.app.scene.camera;

/**
 * What held keys ask of the camera, each -1 to 1.
 *
 * @param turn to the right round what is in the middle of the view
 * @param tilt upwards
 * @param nearer towards what is in the middle of the view
 */
public record Steering(double forward, double right, double up, double turn, double tilt, double nearer, boolean fast) {
    public static final Steering NONE = new Steering(0, 0, 0, 0, 0, 0, false);

    public boolean isIdle() {
        return largest() == 0;
    }

    /** This on its way to another: speeds grow and fade instead of jumping. */
    Steering towards(Steering wanted, double part) {
        Steering mixed = new Steering(
                forward + (wanted.forward - forward) * part,
                right + (wanted.right - right) * part,
                up + (wanted.up - up) * part,
                turn + (wanted.turn - turn) * part,
                tilt + (wanted.tilt - tilt) * part,
                nearer + (wanted.nearer - nearer) * part,
                wanted.isIdle() ? fast : wanted.fast);
        return wanted.isIdle() && mixed.largest() < 0.01 ? NONE : mixed;
    }

    private double largest() {
        double plan = Math.max(Math.abs(forward), Math.max(Math.abs(right), Math.abs(up)));
        return Math.max(plan, Math.max(Math.abs(turn), Math.max(Math.abs(tilt), Math.abs(nearer))));
    }
}
