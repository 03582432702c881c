package org.serdica.model.radio.propagation;

/** A complex number; short-lived, so that the compiler keeps its parts in registers. */
public record Complex(double re, double im) {
    public static final Complex ONE = new Complex(1, 0);

    public Complex plus(Complex b) {
        return new Complex(re + b.re, im + b.im);
    }

    public Complex minus(Complex b) {
        return new Complex(re - b.re, im - b.im);
    }

    public Complex times(Complex b) {
        return new Complex(re * b.re - im * b.im, re * b.im + im * b.re);
    }

    public Complex times(double factor) {
        return new Complex(re * factor, im * factor);
    }

    public Complex over(Complex b) {
        double square = b.re * b.re + b.im * b.im;
        return new Complex((re * b.re + im * b.im) / square, (im * b.re - re * b.im) / square);
    }

    /** The root with a positive real part. */
    public Complex root() {
        double length = abs();
        double half = Math.sqrt((length + re) / 2);
        double other = Math.sqrt(Math.max(0, (length - re) / 2));
        return new Complex(half, im < 0 ? -other : other);
    }

    public Complex exp() {
        double length = Math.exp(re);
        return new Complex(length * Math.cos(im), length * Math.sin(im));
    }

    public double abs() {
        return Math.hypot(re, im);
    }

    public double squared() {
        return re * re + im * im;
    }
}
