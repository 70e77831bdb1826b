@Entity class Text { @Id Long id; String plain; @Column(length = 40) String short40; @Column(length = 4000) String long4000; @Column(length = 70000) String huge; }
