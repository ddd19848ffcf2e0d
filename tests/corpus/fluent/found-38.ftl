a = {{ $x }}
b= {{ $x }}
b = gap-idle_a
    [one]
