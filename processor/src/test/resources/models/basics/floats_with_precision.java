@Entity class Measure { @Id Long id; @Column(precision = 10) double ten; @Column(precision = 4) float four; @Column(precision = 15) Double fifteen; }
