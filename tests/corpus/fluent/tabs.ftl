a =	A
	.title = B
