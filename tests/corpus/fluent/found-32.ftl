a = xâ€¨yâ€xâ€¨y©zÂ…wvÿu
